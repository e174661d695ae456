package com.permissionx.guolindev;

import android.app.Activity;

/** Stand-in with the calls that an app makes; the real library asks from a fragment without a view. */
public final class PermissionX {
    private PermissionX() {
    }

    public static PermissionMediator init(Activity activity) {
        return new PermissionMediator(activity);
    }
}
