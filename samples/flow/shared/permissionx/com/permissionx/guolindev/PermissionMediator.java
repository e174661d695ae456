package com.permissionx.guolindev;

import android.app.Activity;
import com.permissionx.guolindev.request.PermissionBuilder;

public class PermissionMediator {
    private final Activity activity;

    PermissionMediator(Activity activity) {
        this.activity = activity;
    }

    public PermissionBuilder permissions(String... permissions) {
        return new PermissionBuilder(activity, permissions);
    }
}
