package example.marketlane.catalog;

import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(ProductController.class)
@AutoConfigureMockMvc(addFilters = false)
class ProductControllerTest {
    private static final Product LAMP = new Product(
            "LAMP-01", "Desk lamp", null, "lighting", new Product.Price(2499, "EUR"), List.of(),
            Instant.parse("2026-11-02T09:14:31Z"));

    @Autowired MockMvc mvc;
    @MockitoBean ProductRepository products;

    @Test
    void readsAProduct() throws Exception {
        when(products.find("LAMP-01")).thenReturn(Optional.of(LAMP));
        mvc.perform(get("/v1/products/LAMP-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.price.amount").value(2499));
    }

    @Test
    void answers404ForAnUnknownSku() throws Exception {
        when(products.find("NONE-1")).thenReturn(Optional.empty());
        mvc.perform(get("/v1/products/NONE-1")).andExpect(status().isNotFound());
    }

    @Test
    void limitsThePageSize() throws Exception {
        when(products.list(isNull(), eq(""), eq(200))).thenReturn(List.of(LAMP));
        mvc.perform(get("/v1/products?limit=100000"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").value("LAMP-01"));
    }
}
