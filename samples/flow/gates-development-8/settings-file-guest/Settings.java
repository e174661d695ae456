package org.consentry.flow.gatesdevelopment8.settingsfileguest;

import org.json.JSONException;
import org.json.JSONObject;

public class Settings {
    private Consent consent = Consent.ASK;
    private String lastStation = "";
    private int sleepMinutes = 30;

    public static Settings fromJson(String text) throws JSONException {
        JSONObject json = new JSONObject(text);
        Settings settings = new Settings();
        settings.consent = Consent.fromCode(json.optInt("consent", 0));
        settings.lastStation = json.optString("lastStation", "");
        settings.sleepMinutes = json.optInt("sleepMinutes", 30);
        return settings;
    }

    public String toJson() throws JSONException {
        JSONObject json = new JSONObject();
        json.put("consent", consent.getCode());
        json.put("lastStation", lastStation);
        json.put("sleepMinutes", sleepMinutes);
        return json.toString();
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public String getLastStation() {
        return lastStation;
    }

    public void setLastStation(String lastStation) {
        this.lastStation = lastStation;
    }
}
