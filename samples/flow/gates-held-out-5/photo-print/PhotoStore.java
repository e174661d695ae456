package org.consentry.flow.gatesheldout5.photoprint;

import android.content.ContentResolver;
import android.database.Cursor;
import android.provider.MediaStore;

import java.util.ArrayList;
import java.util.List;

class PhotoStore {

    private static final String[] PROJECTION = {MediaStore.Images.Media._ID, MediaStore.Images.Media.DISPLAY_NAME};

    private final ContentResolver resolver;

    PhotoStore(ContentResolver resolver) {
        this.resolver = resolver;
    }

    List<Photo> latest(int limit) {
        List<Photo> photos = new ArrayList<>();
        Cursor cursor = resolver.query(MediaStore.Images.Media.EXTERNAL_CONTENT_URI, PROJECTION, null, null,
                MediaStore.Images.Media.DATE_ADDED + " DESC");
        if (cursor == null) {
            return photos;
        }
        try {
            while (cursor.moveToNext() && photos.size() < limit) {
                photos.add(new Photo(cursor.getLong(0), cursor.getString(1)));
            }
        } finally {
            cursor.close();
        }
        return photos;
    }
}
