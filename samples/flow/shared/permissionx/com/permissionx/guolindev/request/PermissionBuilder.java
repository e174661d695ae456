package com.permissionx.guolindev.request;

import android.app.Activity;
import android.app.Fragment;
import android.content.pm.PackageManager;
import com.permissionx.guolindev.callback.RequestCallback;
import java.util.ArrayList;
import java.util.List;

public class PermissionBuilder {
    private final Activity activity;
    private final String[] permissions;

    public PermissionBuilder(Activity activity, String[] permissions) {
        this.activity = activity;
        this.permissions = permissions;
    }

    public void request(RequestCallback callback) {
        Hidden hidden = new Hidden();
        hidden.callback = callback;
        activity.getFragmentManager().beginTransaction().add(hidden, "ask").commitNow();
        hidden.requestPermissions(permissions, 1);
    }

    public static class Hidden extends Fragment {
        RequestCallback callback;

        @Override
        public void onRequestPermissionsResult(int code, String[] names, int[] answers) {
            List<String> granted = new ArrayList<>();
            List<String> denied = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                (answers[i] == PackageManager.PERMISSION_GRANTED ? granted : denied).add(names[i]);
            }
            callback.onResult(denied.isEmpty(), granted, denied);
        }
    }
}
