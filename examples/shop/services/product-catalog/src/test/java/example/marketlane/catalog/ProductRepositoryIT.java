package example.marketlane.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@SpringBootTest
@Testcontainers
class ProductRepositoryIT {
    @Container
    @ServiceConnection
    static final PostgreSQLContainer<?> POSTGRES = new PostgreSQLContainer<>("postgres:17-alpine");

    @Autowired ProductRepository products;

    @Test
    void savesAndPagesInOrder() {
        for (String sku : List.of("LAMP-02", "LAMP-01", "KETTLE-7")) {
            products.save(new Product(sku, sku, null, "home", new Product.Price(100, "EUR"), List.of(), null));
        }
        assertThat(products.list(null, "", 2)).extracting(Product::sku).containsExactly("KETTLE-7", "LAMP-01");
        assertThat(products.list(null, "LAMP-01", 2)).extracting(Product::sku).containsExactly("LAMP-02");
        assertThat(products.list("garden", "", 2)).isEmpty();
    }
}
