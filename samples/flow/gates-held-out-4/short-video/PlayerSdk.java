package org.consentry.flow.gatesheldout4.shortvideo;

import android.content.Context;
import java.io.File;

final class PlayerSdk {
    private static File cache;

    private PlayerSdk() {}

    static void init(Context context) {
        cache = new File(context.getCacheDir(), "video");
        cache.mkdirs();
    }

    static File cacheOf(String video) {
        return new File(cache, video);
    }
}
