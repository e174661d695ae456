package org.consentry.flow.gatesdevelopment4.splashsputils;

public class Constants {
    public static final String SP_AGREE = "sp_agree";
    public static final String SP_DIALOG_SHOWN = "sp_dialog_shown";
    public static final String URL_PRIVACY = "https://www.example.invalid/privacy.html";
    public static final int SPLASH_DELAY = 2000;

    private Constants() {
    }
}
