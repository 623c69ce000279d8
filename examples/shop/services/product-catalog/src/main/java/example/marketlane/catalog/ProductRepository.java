package example.marketlane.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ProductRepository {
    private static final String COLUMNS =
            "sku, name, description, category, price_amount, price_currency, image_keys, updated_at";

    private final JdbcClient jdbc;
    private final String imagesBaseUrl;

    ProductRepository(JdbcClient jdbc, @Value("${images.base-url}") String imagesBaseUrl) {
        this.jdbc = jdbc;
        this.imagesBaseUrl = imagesBaseUrl;
    }

    public Optional<Product> find(String sku) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM products WHERE sku = :sku")
                .param("sku", sku)
                .query(this::map)
                .optional();
    }

    /** Returns products after the given SKU, so that paging stays cheap on the last page. */
    public List<Product> list(String category, String afterSku, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM products"
                        + " WHERE (:category::text IS NULL OR category = :category) AND sku > :after"
                        + " ORDER BY sku LIMIT :limit")
                .param("category", category)
                .param("after", afterSku)
                .param("limit", limit)
                .query(this::map)
                .list();
    }

    public void save(Product product) {
        jdbc.sql("""
                INSERT INTO products (sku, name, description, category, price_amount, price_currency)
                VALUES (:sku, :name, :description, :category, :amount, :currency)
                ON CONFLICT (sku) DO UPDATE SET
                  name = excluded.name, description = excluded.description, category = excluded.category,
                  price_amount = excluded.price_amount, price_currency = excluded.price_currency,
                  updated_at = now()
                """)
                .param("sku", product.sku())
                .param("name", product.name())
                .param("description", product.description())
                .param("category", product.category())
                .param("amount", product.price().amount())
                .param("currency", product.price().currency())
                .update();
    }

    private Product map(ResultSet row, int index) throws SQLException {
        String[] keys = (String[]) row.getArray("image_keys").getArray();
        return new Product(
                row.getString("sku"),
                row.getString("name"),
                row.getString("description"),
                row.getString("category"),
                new Product.Price(row.getLong("price_amount"), row.getString("price_currency")),
                List.of(keys).stream().map(key -> imagesBaseUrl + "/" + key).toList(),
                row.getTimestamp("updated_at").toInstant());
    }
}
