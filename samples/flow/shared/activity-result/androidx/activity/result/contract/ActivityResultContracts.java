package androidx.activity.result.contract;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stand-in: the two contracts for permissions. */
public final class ActivityResultContracts {
    private ActivityResultContracts() {}

    public static final class RequestPermission extends ActivityResultContract<String, Boolean> {
        @Override
        public String[] permissions(String input) {
            return new String[] {input};
        }

        @Override
        public Boolean result(String[] permissions, int[] results) {
            return results.length > 0 && results[0] == 0;
        }
    }

    public static final class RequestMultiplePermissions extends ActivityResultContract<String[], Map<String, Boolean>> {
        @Override
        public String[] permissions(String[] input) {
            return input;
        }

        @Override
        public Map<String, Boolean> result(String[] permissions, int[] results) {
            Map<String, Boolean> found = new LinkedHashMap<>();
            for (int index = 0; index < results.length; index++) {
                found.put(permissions[index], results[index] == 0);
            }
            return found;
        }
    }
}
