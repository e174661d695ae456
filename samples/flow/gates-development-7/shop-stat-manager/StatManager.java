package org.consentry.flow.gatesdevelopment7.shopstatmanager;

import android.content.Context;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StatManager {
    private static volatile StatManager instance;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private Context appContext;
    private String channel;
    private boolean started;

    private StatManager() {
    }

    public static StatManager getInstance() {
        if (instance == null) {
            synchronized (StatManager.class) {
                if (instance == null) {
                    instance = new StatManager();
                }
            }
        }
        return instance;
    }

    /** 预初始化，不采集任何信息 */
    public void preInit(Context context, String channel) {
        this.appContext = context.getApplicationContext();
        this.channel = channel;
    }

    /** 正式初始化，须在用户同意隐私政策后调用 */
    public synchronized void init(Context context, String channel) {
        preInit(context, channel);
        if (started) {
            return;
        }
        started = true;
        executor.execute(new CollectTask(appContext, this.channel));
    }
}
