package org.consentry.flow.gatesheldout6.phonethemes;

import android.content.Context;
import android.os.AsyncTask;
import android.os.SystemClock;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.lang.ref.WeakReference;

/** 根据运营商推荐主题 */
public class CarrierThemeTask extends AsyncTask<Void, Integer, Theme> {

    private static final int MAX_WAIT = 60;

    private final Context context;
    private final ThemeRepository repository;
    private final WeakReference<ThemeActivity> activity;

    public CarrierThemeTask(ThemeActivity activity, ThemeRepository repository) {
        this.context = activity.getApplicationContext();
        this.repository = repository;
        this.activity = new WeakReference<>(activity);
    }

    @Override
    protected Theme doInBackground(Void... voids) {
        if (!waitForAgreement()) {
            return null;
        }
        return repository.ofCarrier(imsi());
    }

    private boolean waitForAgreement() {
        for (int i = 0; i < MAX_WAIT; i++) {
            if (PrivacySp.isAgree(context)) {
                return true;
            }
            publishProgress(i);
            SystemClock.sleep(500);
        }
        return false; // 等待超时
    }

    private String imsi() {
        TelephonyManager tm = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        try {
            return tm.getSubscriberId();
        } catch (SecurityException e) {
            Log.w("CarrierThemeTask", "无权限");
            return null;
        }
    }

    @Override
    protected void onProgressUpdate(Integer... values) {
        if (values[0] % 10 == 0) {
            Log.d("CarrierThemeTask", "waiting " + values[0]);
        }
    }

    @Override
    protected void onPostExecute(Theme theme) {
        ThemeActivity target = activity.get();
        if (theme != null && target != null && !target.isFinishing()) {
            target.apply(theme);
        }
    }
}
