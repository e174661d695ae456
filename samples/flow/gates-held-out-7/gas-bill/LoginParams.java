package org.consentry.flow.gatesheldout7.gasbill;

import java.util.LinkedHashMap;
import java.util.Map;

class LoginParams {

    private final Map<String, String> values = new LinkedHashMap<>();

    LoginParams channel(String channel) {
        values.put("channel", channel);
        return this;
    }

    LoginParams device(String imei) {
        values.put("imei", imei);
        return this;
    }

    LoginParams account(String phone, String code) {
        values.put("phone", phone);
        values.put("code", code);
        return this;
    }

    String encode() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (text.length() > 0) {
                text.append('&');
            }
            text.append(entry.getKey()).append('=').append(entry.getValue());
        }
        return text.toString();
    }
}
