package org.consentry.flow.gatesheldout6.chargingpile.net;

public interface ApiCallback {
    void onSuccess(String body);

    void onError(String message);
}
