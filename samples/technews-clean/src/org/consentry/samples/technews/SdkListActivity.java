package org.consentry.samples.technews;

import org.consentry.samples.kit.privacy.PolicyActivity;
import org.consentry.samples.kit.text.Texts;

/** The third-party SDKs, one by one. */
public final class SdkListActivity extends PolicyActivity {
    @Override
    protected String page() {
        return Texts.chinese() ? "sdks.html" : "sdks_en.html";
    }
}
