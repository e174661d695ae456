package org.consentry.flow.gatesheldout6.puzzleblocks.adkit;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.os.AsyncTask;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class AdLoadTask extends AsyncTask<String, Void, Bitmap> {

    private final AdListener listener;

    AdLoadTask(AdListener listener) {
        this.listener = listener;
    }

    @Override
    protected Bitmap doInBackground(String... urls) {
        try (InputStream in = new URL(urls[0]).openStream()) {
            return BitmapFactory.decodeStream(in);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    protected void onPostExecute(Bitmap bitmap) {
        if (bitmap == null) {
            listener.onFailed("no fill");
        } else {
            listener.onLoaded(bitmap);
        }
    }
}
