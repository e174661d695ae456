package org.consentry.flow.gatesheldout2.privacycontroller.ads;

/** Overridden by the app to forbid what it does not want. */
public abstract class PrivacyController {
    public boolean isCanUsePhoneState() {
        return true;
    }

    public boolean canReadInstalledApps() {
        return true;
    }
}
