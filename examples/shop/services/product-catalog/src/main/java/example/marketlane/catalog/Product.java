package example.marketlane.catalog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;

public record Product(
        @Pattern(regexp = "[A-Z0-9-]{3,24}") String sku,
        @NotBlank String name,
        String description,
        @NotBlank String category,
        Price price,
        List<String> images,
        Instant updatedAt) {

    public record Price(@PositiveOrZero long amount, @Pattern(regexp = "[A-Z]{3}") String currency) {}
}
