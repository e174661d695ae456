# A screen that starts itself, and is called back by everything.
.class public Lt/Screens;
.super Landroid/app/Activity;
.implements Landroid/content/DialogInterface$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-virtual {p0, p0, p1}, Lt/Screens;->onClick(Landroid/content/DialogInterface;I)V
    invoke-static {}, Lx/Sdk;->screens()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 8
    const/16 v0, 0x400
    :again
    new-instance v1, Lt/Screens;
    invoke-direct {v1}, Lt/Screens;-><init>()V
    new-instance v2, Landroid/app/AlertDialog$Builder;
    invoke-direct {v2, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v3, "More"
    invoke-virtual {v2, v3, v1}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v2}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    new-instance v4, Landroid/content/Intent;
    const-class v3, Lt/Screens;
    invoke-direct {v4, p0, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v4}, Lt/Screens;->startActivity(Landroid/content/Intent;)V
    add-int/lit8 v0, v0, -0x1
    if-nez v0, :again
    return-void
.end method
