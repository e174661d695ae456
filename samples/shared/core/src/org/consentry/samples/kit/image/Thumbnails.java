package org.consentry.samples.kit.image;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.util.LruCache;
import android.widget.ImageView;
import java.io.InputStream;
import java.net.URL;
import org.consentry.samples.kit.task.Tasks;

/** Pictures of the service, kept in memory. */
public final class Thumbnails {
    private final LruCache<String, Bitmap> cache = new LruCache<String, Bitmap>(4 << 20) {
        @Override
        protected int sizeOf(String key, Bitmap picture) {
            return picture.getByteCount();
        }
    };

    public void show(String address, ImageView view) {
        Bitmap known = cache.get(address);
        if (known != null) {
            view.setImageBitmap(known);
            return;
        }
        view.setTag(address);
        Tasks.load(() -> fetch(address), null, picture -> {
            if (picture != null && address.equals(view.getTag())) {
                cache.put(address, picture);
                view.setImageBitmap(picture);
            }
        });
    }

    private static Bitmap fetch(String address) throws Exception {
        try (InputStream body = new URL(address).openStream()) {
            BitmapFactory.Options options = new BitmapFactory.Options();
            options.inSampleSize = 2;
            return BitmapFactory.decodeStream(body, null, options);
        }
    }
}
