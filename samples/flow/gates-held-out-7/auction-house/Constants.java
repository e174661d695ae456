package org.consentry.flow.gatesheldout7.auctionhouse;

import java.util.HashMap;
import java.util.Map;

public final class Constants {

    public static final String HOST = "https://www.auction.example.invalid/";
    public static final String VERSION = "2.8.1";
    public static final String USER_AGENT = "Auction/" + VERSION + " " + AppUtils.getAndroidId();
    public static final Map<String, String> PAGES = new HashMap<>();

    static {
        PAGES.put("privacy", HOST + "h5/privacy.html");
        PAGES.put("service", HOST + "h5/service.html");
    }

    private Constants() {
    }
}
