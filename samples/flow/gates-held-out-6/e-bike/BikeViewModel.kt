package org.consentry.flow.gatesheldout6.ebike

class BikeViewModel(
    private val repository: AgreementRepository,
    private val pairBike: PairBikeUseCase,
) {
    val agreed = Observable(repository.isAgreed())
    val battery = Observable(76)
    val status = Observable("未连接")

    fun pair() {
        status.value = "连接中…"
        pairBike("EB-20391") { ok -> status.value = if (ok) "已连接" else "连接失败" }
    }

    fun acceptAgreement() {
        repository.agree()
        agreed.value = true
    }

    fun ride() {
        battery.value = (battery.value - 1).coerceAtLeast(0)
    }

    fun onCleared() {
        listOf(agreed, battery, status).forEach { it.clear() }
    }
}
