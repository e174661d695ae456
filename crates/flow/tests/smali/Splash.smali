.class public Lt/Splash;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.READ_PHONE_STATE"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0, v1}, Lt/Splash;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

# goes on and closes itself, whatever the answer is
.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 9
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :refused
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lt/Main;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lt/Splash;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lt/Splash;->finish()V
    return-void
    :refused
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lt/Main;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lt/Splash;->startActivity(Landroid/content/Intent;)V
    invoke-virtual {p0}, Lt/Splash;->finish()V
    return-void
.end method
