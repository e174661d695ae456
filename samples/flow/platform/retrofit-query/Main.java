package org.consentry.flow.platform.retrofitquery;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Query;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        Api api = new Retrofit.Builder().baseUrl("http://flow.samples.invalid/").build().create(Api.class);
        api.ask(id).enqueue(null);
    }

    interface Api {
        @GET("ask")
        Call<String> ask(@Query("id") String id);
    }
}
