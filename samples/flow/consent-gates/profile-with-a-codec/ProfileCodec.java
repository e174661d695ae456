package org.consentry.flow.consentgates.profilewithacodec;

import org.json.JSONException;
import org.json.JSONObject;

final class ProfileCodec {
    private ProfileCodec() {
    }

    static String encode(Profile profile) {
        try {
            JSONObject out = new JSONObject();
            out.put("policyAccepted", profile.policyAccepted);
            out.put("letters", profile.letters);
            return out.toString();
        } catch (JSONException e) {
            throw new IllegalStateException(e);
        }
    }

    static Profile decode(String text) {
        Profile profile = new Profile();
        try {
            JSONObject in = new JSONObject(text);
            profile.policyAccepted = in.optBoolean("policyAccepted");
            profile.letters = in.optInt("letters", 14);
        } catch (JSONException ignored) {
            // a profile of a version that was never released
        }
        return profile;
    }
}
