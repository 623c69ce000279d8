package example.marketlane.shop.promotions;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Decides which promotions apply. Rules were added one by one since 2012; their order matters. */
public class PromotionCalculator {
    private static final int MAX_PERCENT = 50;

    public List<Promotion> applicable(List<Promotion> candidates, int ordersOfCustomer, Date now) {
        List<Promotion> result = new ArrayList<Promotion>();
        int percent = 0;
        for (Promotion promotion : candidates) {
            if (now.before(promotion.getValidFrom()) || now.after(promotion.getValidTo())) {
                continue;
            }
            if (promotion.isFirstOrderOnly() && ordersOfCustomer > 0) {
                continue;
            }
            if (promotion.isExclusive()) {
                result.clear();
                result.add(promotion);
                return result;
            }
            if (percent + promotion.getPercent() <= MAX_PERCENT) {
                percent += promotion.getPercent();
                result.add(promotion);
            }
        }
        return result;
    }
}
