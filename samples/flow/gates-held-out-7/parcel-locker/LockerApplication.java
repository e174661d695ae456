package org.consentry.flow.gatesheldout7.parcellocker;

import android.app.Application;

import org.consentry.flow.gatesheldout7.parcellocker.track.TrackConfig;
import org.consentry.flow.gatesheldout7.parcellocker.track.TrackKit;

public class LockerApplication extends Application {

    @Override
    public void onCreate() {
        super.onCreate();
        String processName = getApplicationInfo().processName;
        Logs.init(processName);
        if (PrivacySp.isAgreed(this)) {
            initTrack();
        }
    }

    /** 同意隐私政策后调用 */
    public void initTrack() {
        TrackConfig config = new TrackConfig.Builder("locker")
                .channel("official")
                .withApps(true)
                .build();
        TrackKit.init(this, config);
    }
}
