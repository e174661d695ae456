package org.consentry.flow.gatesdevelopment3.firstlaunchumeng;

public interface Keys {
    String FILE = "note";
    String FIRST_LAUNCH = "first_launch";
    String AGREED = "agreed_policy";
}
