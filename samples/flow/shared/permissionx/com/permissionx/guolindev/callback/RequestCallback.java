package com.permissionx.guolindev.callback;

import java.util.List;

public interface RequestCallback {
    void onResult(boolean allGranted, List<String> grantedList, List<String> deniedList);
}
