package org.consentry.flow.gatesheldout9.fundledger;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;

import org.consentry.flow.gatesheldout9.fundledger.core.Parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLEncoder;

final class LoginRepository {

    private static final String BASE = "https://ledger.example.invalid/";

    private final Parts parts;

    LoginRepository(Parts parts) {
        this.parts = parts;
    }

    /** Returns null where the server does not answer. */
    Bitmap picture() {
        try (InputStream in = new URL(BASE + "picture?d=" + device()).openStream()) {
            return BitmapFactory.decodeStream(in);
        } catch (IOException e) {
            return null;
        }
    }

    boolean login(String user, String code) {
        try (InputStream in = new URL(BASE + "login?u=" + encode(user) + "&c=" + encode(code) + "&d=" + device())
                .openStream()) {
            return in.read() == '1';
        } catch (IOException e) {
            return false;
        }
    }

    private String device() throws IOException {
        return encode(parts.get(Fingerprint.class).value());
    }

    private static String encode(String text) throws IOException {
        return URLEncoder.encode(text, "UTF-8");
    }
}
