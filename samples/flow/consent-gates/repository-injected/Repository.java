package org.consentry.flow.consentgates.repositoryinjected;

interface Repository {
    boolean has(Topic topic);

    void note(Topic topic);
}
