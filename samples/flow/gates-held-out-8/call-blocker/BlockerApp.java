package org.consentry.flow.gatesheldout8.callblocker;

import android.app.Application;
import android.content.Context;

public class BlockerApp extends Application {

    private ConsentGate gate;
    private BlockList blockList;

    @Override
    public void onCreate() {
        super.onCreate();
        gate = new ConsentGate(getSharedPreferences("consent", Context.MODE_PRIVATE));
        blockList = new BlockList(getSharedPreferences("blocked", Context.MODE_PRIVATE));
    }

    ConsentGate gate() {
        return gate;
    }

    BlockList blockList() {
        return blockList;
    }
}
