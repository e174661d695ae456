package org.consentry.flow.gatesdevelopment4.usecasebypassed

class AcceptPolicyUseCase(private val consent: ConsentRepository) {
    operator fun invoke() {
        consent.policyVersion = ConsentRepository.CURRENT
    }
}

class SyncContactsUseCase(private val consent: ConsentRepository, private val contacts: ContactsRepository) {
    operator fun invoke(): Boolean {
        if (!consent.isCurrent) return false
        contacts.upload()
        return true
    }
}
