package org.consentry.flow.gatesdevelopment8.pushprocess;

import java.io.File;

final class MessageCache {
    private static File folder;

    private MessageCache() {
    }

    static void open(File cache) {
        folder = new File(cache, "messages");
        folder.mkdirs();
    }
}
