package org.consentry.flow.gatesdevelopment4.viewmodelproperty

class MainViewModel(private val consent: ConsentRepository, private val devices: DeviceRepository) {
    val state = LiveValue<UiState>()

    private val owner by lazy { devices.deviceName() }

    init {
        if (consent.isGiven()) greet() else state.value = UiState.ConsentNeeded
    }

    fun onAgreeClicked() {
        consent.give()
        greet()
    }

    fun onDeclineClicked() {
        state.value = UiState.Closed
    }

    private fun greet() {
        state.value = UiState.Ready("Hello, $owner")
    }
}
