package org.consentry.flow.gatesheldout11.chessclub

import android.app.Application
import android.content.Context
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch

class ChessApp : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
    lateinit var consent: ConsentGate
        private set
    lateinit var players: PlayerRepository
        private set

    override fun onCreate() {
        super.onCreate()
        consent = ConsentGate(getSharedPreferences("chess", Context.MODE_PRIVATE))
        players = PlayerRepository(contentResolver, consent)
        scope.launch { players.signIn() }
    }
}
