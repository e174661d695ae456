package org.consentry.flow.permissions.manyatonce;

import android.Manifest;

final class Permissions {
    static final String[] ALL = {
        Manifest.permission.CAMERA,
        Manifest.permission.RECORD_AUDIO,
        Manifest.permission.ACCESS_FINE_LOCATION,
        Manifest.permission.READ_CONTACTS,
        Manifest.permission.READ_PHONE_STATE,
    };
    static final String[] ONE = {Manifest.permission.ACCESS_FINE_LOCATION};

    private Permissions() {}
}
