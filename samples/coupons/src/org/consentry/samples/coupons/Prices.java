package org.consentry.samples.coupons;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.json.JSONObject;

/** Prices after a coupon. */
final class Prices {
    private Prices() {}

    static String after(JSONObject goods) {
        BigDecimal price = new BigDecimal(goods.optString("price", "0"));
        BigDecimal off = new BigDecimal(goods.optString("off", "0"));
        BigDecimal left = price.subtract(off).max(BigDecimal.ZERO);
        return "¥" + left.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
