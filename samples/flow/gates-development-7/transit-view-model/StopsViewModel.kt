package org.consentry.flow.gatesdevelopment7.transitviewmodel

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext

sealed class StopsState {
    object AskConsent : StopsState()
    object Loading : StopsState()
    data class Near(val place: String) : StopsState()
}

class StopsViewModel(
    private val consent: ConsentRepository,
    private val source: LocationSource,
    private val scope: CoroutineScope,
) {
    private val _state = MutableStateFlow(if (consent.accepted) StopsState.Loading else StopsState.AskConsent)
    val state: StateFlow<StopsState> = _state.asStateFlow()

    init {
        if (consent.accepted) locate()
    }

    fun onConsent() {
        consent.accept()
        _state.value = StopsState.Loading
        locate()
    }

    private fun locate() {
        scope.launch {
            val place = withContext(Dispatchers.IO) { source.lastKnown() }
            if (consent.accepted) {
                _state.value = StopsState.Near(place ?: "the city centre")
            }
        }
    }
}
