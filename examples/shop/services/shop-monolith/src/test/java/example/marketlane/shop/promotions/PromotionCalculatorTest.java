package example.marketlane.shop.promotions;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.junit.Test;

public class PromotionCalculatorTest {
    private final Date start = new Date(0);
    private final Date end = new Date(2000);
    private final Date now = new Date(1000);
    private final PromotionCalculator calculator = new PromotionCalculator();

    @Test
    public void neverGivesMoreThanHalfOff() {
        List<Promotion> both = Arrays.asList(
                new Promotion("A", 30, start, end, false, false), new Promotion("B", 30, start, end, false, false));
        assertEquals(1, calculator.applicable(both, 0, now).size());
    }

    @Test
    public void keepsFirstOrderPromotionsForNewCustomers() {
        List<Promotion> welcome = Collections.singletonList(new Promotion("WELCOME", 10, start, end, true, false));
        assertEquals(0, calculator.applicable(welcome, 3, now).size());
        assertEquals(1, calculator.applicable(welcome, 0, now).size());
    }
}
