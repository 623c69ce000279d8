package example.marketlane.catalog;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/v1/products")
public class ProductController {
    private static final int MAX_PAGE = 200;

    private final ProductRepository products;

    ProductController(ProductRepository products) {
        this.products = products;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) String category,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        List<Product> items = products.list(category, after, Math.clamp(limit, 1, MAX_PAGE));
        return new Page(items, items.isEmpty() ? null : items.getLast().sku());
    }

    @GetMapping("/{sku}")
    ResponseEntity<Product> read(@PathVariable String sku) {
        Product product = products.find(sku)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such product"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(30)))
                .lastModified(product.updatedAt())
                .body(product);
    }

    @PutMapping("/{sku}")
    @PreAuthorize("hasAuthority('SCOPE_catalog:write')")
    ResponseEntity<Void> write(@PathVariable String sku, @Valid @RequestBody Product product) {
        if (!sku.equals(product.sku())) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "The SKU differs from the path");
        }
        products.save(product);
        return ResponseEntity.noContent().build();
    }

    record Page(List<Product> items, String next) {}
}
