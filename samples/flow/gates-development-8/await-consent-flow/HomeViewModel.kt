package org.consentry.flow.gatesdevelopment8.awaitconsentflow

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch

class HomeViewModel(
    private val scope: CoroutineScope,
    private val consent: ConsentRepository,
    private val devices: DeviceProfileSource,
) {
    private val mutableTitle = MutableStateFlow("…")

    val title: StateFlow<String> = mutableTitle

    fun load() {
        scope.launch {
            consent.accepted.first { it }
            val profile = devices.load()
            mutableTitle.value = "${profile.id} (${profile.language})"
        }
    }

    fun onAcceptClicked() = consent.accept()
}
