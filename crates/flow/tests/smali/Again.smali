.class public Lt/Again;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method onlyThis(Ljava/lang/String;)V
    .registers 5
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    aput-object p1, v0, v1
    invoke-virtual {p0, v0, v1}, Lt/Again;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public click(Landroid/view/View;)V
    .registers 4
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lt/Again;->onlyThis(Ljava/lang/String;)V
    const-string v0, "android.permission.RECORD_AUDIO"
    invoke-virtual {p0, v0}, Lt/Again;->onlyThis(Ljava/lang/String;)V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 9
    const/4 v0, 0x0
    aget v0, p3, v0
    const/4 v1, -0x1
    if-ne v0, v1, :end
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lt/Again;->onlyThis(Ljava/lang/String;)V
    :end
    return-void
.end method
