package org.consentry.flow.gatesheldout5.videoplayer;

import android.app.Application;

import org.consentry.flow.gatesheldout5.videoplayer.stat.StatAgent;
import org.consentry.flow.gatesheldout5.videoplayer.util.PrivacyHelper;
import org.consentry.flow.gatesheldout5.videoplayer.util.SpUtil;

public class VideoApp extends Application {

    private static VideoApp sInstance;

    public static VideoApp get() {
        return sInstance;
    }

    @Override
    public void onCreate() {
        super.onCreate();
        sInstance = this;
        SpUtil.init(this);
        SpUtil.putInt("launch_count", SpUtil.getInt("launch_count", 0) + 1);
        if (PrivacyHelper.needShow()) {
            return;
        }
        initThirdParty();
    }

    /** 三方初始化，必须在用户同意隐私政策之后调用 */
    public void initThirdParty() {
        StatAgent.getInstance().init(this, "huawei");
    }
}
