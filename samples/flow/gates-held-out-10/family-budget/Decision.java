package org.consentry.flow.gatesheldout10.familybudget;

import org.json.JSONException;
import org.json.JSONObject;

final class Decision {
    private final Document document;
    private final boolean accepted;
    private final long at;

    Decision(Document document, boolean accepted, long at) {
        this.document = document;
        this.accepted = accepted;
        this.at = at;
    }

    static Decision fromJson(JSONObject json) throws JSONException {
        return new Decision(
                Document.valueOf(json.getString("document")), json.getBoolean("accepted"), json.getLong("at"));
    }

    JSONObject toJson() throws JSONException {
        return new JSONObject().put("document", document.name()).put("accepted", accepted).put("at", at);
    }

    Document getDocument() {
        return document;
    }

    boolean isAccepted() {
        return accepted;
    }

    long getAt() {
        return at;
    }
}
