@rem dangvu start ^| check ^| migrate ^| begin ... ^| verify-audit ^| stop; the settings come from the environment
@chcp 65001 > nul
@java -Xmx128m "-Ddangvu.wlp=%~dp0wlp" "-Ddangvu.release=%~dp0server" -cp "%~dp0launcher/*" vn.dangvu.server.Launcher %*
