package example.marketlane.shop.promotions;

import java.util.Date;

public class Promotion {
    private final String code;
    private final int percent;
    private final Date validFrom;
    private final Date validTo;
    private final boolean firstOrderOnly;
    private final boolean exclusive;

    public Promotion(String code, int percent, Date validFrom, Date validTo, boolean firstOrderOnly, boolean exclusive) {
        this.code = code;
        this.percent = percent;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.firstOrderOnly = firstOrderOnly;
        this.exclusive = exclusive;
    }

    public String getCode() {
        return code;
    }

    public int getPercent() {
        return percent;
    }

    public Date getValidFrom() {
        return validFrom;
    }

    public Date getValidTo() {
        return validTo;
    }

    public boolean isFirstOrderOnly() {
        return firstOrderOnly;
    }

    public boolean isExclusive() {
        return exclusive;
    }
}
