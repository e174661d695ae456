package org.consentry.flow.components.file;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(openFileInput("device")))) {
            Log.i("flow", in.readLine());
        } catch (IOException error) {
            setTitle("no file");
        }
    }
}
