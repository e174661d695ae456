package org.consentry.flow.consentgates.repositoryinjected;

final class Gate {
    private final Repository repository;

    Gate(Repository repository) {
        this.repository = repository;
    }

    boolean open() {
        return repository.has(Topic.PRIVACY);
    }

    void pass() {
        repository.note(Topic.PRIVACY);
    }
}
