package org.consentry.flow.consentgates.repositoryinjected;

final class PrefsRepository implements Repository {
    private static final String PREFIX = "agreed_";
    private final Store store;

    PrefsRepository(Store store) {
        this.store = store;
    }

    @Override
    public boolean has(Topic topic) {
        return store.get(PREFIX + topic.name());
    }

    @Override
    public void note(Topic topic) {
        store.set(PREFIX + topic.name(), true);
    }
}
