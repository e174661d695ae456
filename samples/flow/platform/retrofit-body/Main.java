package org.consentry.flow.platform.retrofitbody;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        Report report = new Report();
        report.device = id;
        Api api = new Retrofit.Builder().baseUrl("http://flow.samples.invalid/").build().create(Api.class);
        new Thread(() -> send(api, report)).start();
    }

    private static void send(Api api, Report report) {
        try {
            api.report("1", report).execute();
        } catch (IOException problem) {
            Log.w("flow", "offline");
        }
    }

    static class Report {
        String device;
    }

    interface Api {
        @POST("report")
        Call<String> report(@Header("X-Version") String version, @Body Report report);
    }
}
