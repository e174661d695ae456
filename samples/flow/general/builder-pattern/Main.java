package org.consentry.flow.general.builderpattern;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Report report = new Report.Builder().device(phone.getDeviceId()).model("none").build();
        Log.i("flow", report.device);
    }

    static class Report {
        final String device;
        final String model;

        private Report(Builder builder) {
            device = builder.device;
            model = builder.model;
        }

        static class Builder {
            private String device;
            private String model;

            Builder device(String given) {
                device = given;
                return this;
            }

            Builder model(String given) {
                model = given;
                return this;
            }

            Report build() {
                return new Report(this);
            }
        }
    }
}
