package org.consentry.flow.gatesheldout6.museumaudio

sealed class IntroPage(val title: Int) {
    object Welcome : IntroPage(R.string.intro_welcome)

    object Headphones : IntroPage(R.string.intro_headphones)

    object Maps : IntroPage(R.string.intro_maps)

    companion object {
        fun all() = listOf(Welcome, Headphones, Maps)
    }
}
